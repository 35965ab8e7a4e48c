--liquibase formatted sql

--changeset sharewell:complaints
create sequence complaint_number;
create table complaint (
  id              text        primary key,
  version         bigint      not null,
  unit            text        not null,
  agency          text        not null,
  state           text        not null,
  matter          text,
  kinds           text,
  concerns        text,
  earlier         text,
  complainant     text        not null,
  received_at     timestamptz not null,
  acknowledge_by  timestamptz not null,
  acknowledged_at timestamptz,
  outcome_by      timestamptz not null,
  closed_at       timestamptz,
  outcome         text,
  cause           text,
  theme           text,
  shared          boolean,
  facts           jsonb       not null
);
create index complaint_by_agency on complaint (agency, received_at);
create index complaint_by_unit on complaint (unit, received_at);
create index complaint_by_concerns on complaint (concerns text_pattern_ops) where concerns is not null;
create index complaint_by_earlier on complaint (earlier) where earlier is not null;
create index complaint_open on complaint (agency, matter) where closed_at is null;
-- A complaint is not taken back; it is withdrawn, and stays.
revoke delete on complaint from ${app-role};
