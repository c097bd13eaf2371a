-- People from abroad have no chain of fathers' names and no page of their own: what a passport does not say is null, never invented.

alter table civil_person alter column national_number drop not null; -- who has none is no citizen, and is given no civil ID
alter table civil_person alter column father_name drop not null;
alter table civil_person alter column grandfather_name drop not null;
alter table civil_person alter column father_name_native drop not null;
alter table civil_person alter column grandfather_name_native drop not null;
alter table civil_person alter column father_name_native_ar drop not null;
alter table civil_person alter column grandfather_name_native_ar drop not null;
alter table civil_person alter column mother_name drop not null;
alter table civil_person alter column mother_name_native drop not null;
alter table civil_person alter column mother_father_name drop not null;
alter table civil_person alter column mother_father_name_native drop not null;
alter table civil_person alter column register_number drop not null;
alter table civil_person alter column page_number drop not null;
alter table civil_person alter column family_number drop not null;
