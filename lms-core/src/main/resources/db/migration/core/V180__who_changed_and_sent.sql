-- Whoever is overtaken is told by whom.
alter table course add column changed_by uuid;
update course set changed_by = decided_by;
alter table course alter column changed_by set not null;

-- What came from a form, so that the same press of a button counts once.
create table sent_form (
    form text primary key,
    at timestamptz not null,
    answer text
);

create index sent_form_at on sent_form (at);

comment on column sent_form.form is 'SHA-256 of who sent it, where to, and everything in it';
comment on column sent_form.answer is 'where it led to; null while it is worked on';
