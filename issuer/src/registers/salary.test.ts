import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { salaryOf, sum, type Certificate, type Salary } from './salary.ts';

const balance = ({ basic_salary, allowances, deductions, rounding }: Salary) => basic_salary + sum(allowances) - sum(deductions) + rounding;

describe('the worked examples of the pay office', () => {
  test('grade 5, step 3, bachelor, married, two children', () => {
    const salary = salaryOf({ grade: 5, step: 3, certificate: 'bachelor', married: true, children: 2 });
    expect(salary).toEqual({
      basic_salary: 441_000,
      allowances: [
        { code: 'certificate', amount: 198_450 },
        { code: 'marital', amount: 50_000 },
        { code: 'child', amount: 20_000 },
      ],
      gross_salary: 709_450,
      deductions: [{ code: 'pension', amount: 44_100 }],
      rounding: -100,
      net_salary: 665_250,
    });
  });

  test('grade 1, step 5, doctorate, married, four children', () => {
    const salary = salaryOf({ grade: 1, step: 5, certificate: 'doctorate', married: true, children: 4 });
    expect(salary.gross_salary).toBe(2_070_000);
    expect(salary.deductions).toEqual([
      { code: 'pension', amount: 99_000 },
      { code: 'income_tax', amount: 53_500 },
    ]);
    expect(salary).toMatchObject({ rounding: 0, net_salary: 1_917_500 });
  });
});

test('a salary always adds up, and is paid in notes that exist', () => {
  const certificates: Certificate[] = ['doctorate', 'master', 'bachelor', 'diploma', 'secondary', 'none'];
  const amount = fc.record({ code: fc.constantFrom('loan', 'union', 'risk'), amount: fc.nat(30_000) });
  const posts = fc.record({
    grade: fc.integer({ min: 1, max: 10 }),
    step: fc.integer({ min: 1, max: 11 }),
    certificate: fc.constantFrom(...certificates),
    married: fc.boolean(),
    children: fc.nat(9),
    allowances: fc.array(amount, { maxLength: 3 }),
    deductions: fc.array(amount, { maxLength: 3 }),
    retired: fc.boolean(),
  });
  fc.assert(
    fc.property(posts, (post) => {
      const salary = salaryOf(post);
      expect(balance(salary)).toBe(salary.net_salary);
      expect(salary.gross_salary).toBe(salary.basic_salary + sum(salary.allowances));
      expect(salary.net_salary % 250).toBe(0);
      expect(Math.abs(salary.rounding)).toBeLessThanOrEqual(125);
    }),
  );
});
