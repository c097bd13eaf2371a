/** How a service looks for the one who holds this wallet: which conditions are met, as far as can be told here, and what it costs. */
import { feeOf, holds, type Condition, type Facts, type Service } from '@krdpass/catalogue';

export type Outlook = Readonly<{ condition: Condition; met: boolean | undefined /* undefined: only the issuer can tell */ }>;

export const outlookOf = ({ conditions }: Service, facts: Facts): readonly Outlook[] =>
  conditions.map((condition) => ({ condition, met: holds(condition.rule, facts) }));

/** What is known to cost, and the conditions that are known to fail. The issuer judges both again. */
export const feeAndFailing = (service: Service, facts: Facts) => ({
  fee: feeOf(service.fee, facts),
  failing: outlookOf(service, facts).flatMap(({ condition, met }) => (met === false ? [condition] : [])),
});
