-- What a school says of a copy that it has: that it came, and that it was sent back.
alter table copy_loan
    add column received_on date,
    add column received_by uuid,
    add column sent_back_on date,
    add column sent_back_by uuid,
    add column reminded boolean not null default false;

create index copy_loan_school on copy_loan (school, due_on, id) where returned_on is null;

comment on column copy_loan.received_on is 'when the school said that it has it; null until then';
comment on column copy_loan.sent_back_on is 'when the school said that it sent it back; it is returned when the office has it';
comment on column copy_loan.reminded is 'whether its holders were told that it should be back';
