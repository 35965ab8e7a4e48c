--liquibase formatted sql

--changeset sharewell:receipt-receipts
create table receipt (
  id            text        primary key,
  version       bigint      not null,
  unit          text        not null,
  recipient     text        not null,
  delivered_at  timestamptz not null,
  due_at        timestamptz not null,
  opened_at     timestamptz,
  finished_at   timestamptz,
  facts         jsonb       not null
);

--changeset sharewell:receipt-by-recipient
create index receipt_by_recipient on receipt (recipient, delivered_at);

--changeset sharewell:receipt-offered
--comment What is offered to an agency that did not ask has its recipient once somebody opens it.
alter table receipt alter column recipient drop not null;

--changeset sharewell:receipt-by-unit
create index receipt_by_unit on receipt (unit, delivered_at, id collate "C");
create index receipt_by_reference on receipt (id text_pattern_ops);

--changeset sharewell:receipt-climb
alter table receipt add column climb jsonb;

--changeset sharewell:receipt-sent-back
--comment What was not for its recipient is closed to their side from then on (R22).
alter table receipt add column sent_back_at timestamptz;
