--liquibase formatted sql

--changeset sharewell:review-complaints
create sequence complaint_review_number;
create table complaint_review (
  id           text        primary key,
  version      bigint      not null,
  agency       text        not null,
  quarter      date        not null,
  from_at      timestamptz not null,
  until_at     timestamptz not null,
  begun_at     timestamptz not null,
  due_at       timestamptz not null,
  concluded_at timestamptz,
  concluded_by text,
  facts        jsonb       not null,
  unique (agency, quarter)
);
create index complaint_review_by_agency on complaint_review (agency, until_at);
create index complaint_review_by_person on complaint_review (concluded_by, begun_at);
-- A review is not taken back.
revoke delete on complaint_review from ${app-role};
create table complaint_review_since (
  agency text        primary key,
  since  timestamptz not null
);
comment on table complaint_review_since is 'Since when an agency is there: it reviews no months before';
