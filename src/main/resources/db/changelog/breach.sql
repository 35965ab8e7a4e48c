--liquibase formatted sql

--changeset sharewell:breach-reports
create sequence breach_number;
create table breach_report (
  id          text        primary key,
  version     bigint      not null,
  reporter    text        not null,
  unit        text        not null,
  about       text        not null,
  state       text        not null,
  concerns    text,
  reported_at timestamptz not null,
  facts       jsonb       not null
);
create index breach_report_by_reporter on breach_report (reporter, reported_at);
create index breach_report_by_unit on breach_report (unit, reported_at);
create index breach_report_by_concerns on breach_report (concerns text_pattern_ops) where concerns is not null;
-- What was reported is not taken back.
revoke delete on breach_report from ${app-role};

--changeset sharewell:breach-cases
create table breach (
  id           text        primary key,
  version      bigint      not null,
  source       text        not null,
  unit         text        not null,
  agency       text        not null,
  kind         text,
  cause        text,
  near_miss    boolean     not null,
  reported_at  timestamptz not null,
  noticed_at   timestamptz,
  happened_at  timestamptz,
  contained_at timestamptz,
  closed_at    timestamptz,
  outcome      text,
  facts        jsonb       not null
);
create index breach_by_source on breach (source);
create index breach_by_agency on breach (agency, reported_at);
create index breach_by_unit on breach (unit, reported_at);
revoke delete on breach from ${app-role};

--changeset sharewell:breach-personal-data
create table data_breach (
  id          text        primary key,
  version     bigint      not null,
  breach      text        not null references breach,
  unit        text        not null,
  agency      text        not null,
  decision    text,
  risk        text,
  aware_at    timestamptz not null,
  due_at      timestamptz not null,
  late_at     timestamptz,
  decided_at  timestamptz,
  notified_at timestamptz,
  told_at     timestamptz,
  ended_at    timestamptz,
  facts       jsonb       not null
);
create index data_breach_by_breach on data_breach (breach, aware_at);
create index data_breach_by_agency on data_breach (agency, aware_at);
revoke delete on data_breach from ${app-role};
