--liquibase formatted sql

--changeset sharewell:document-documents
--comment Contents apart, so that a list does not read them. What was sent stands with a second record and stays.
create table document (
  id        text        primary key,
  record    text        not null,
  name      text        not null,
  type      text        not null,
  size      bigint      not null constraint document_size check (size > 0),
  digest    text        not null,
  added_by  text        not null,
  added_at  timestamptz not null
);
create index document_by_record on document (record);
create table document_content (
  document  text   primary key references document on delete cascade,
  content   bytea  not null
);
create table document_meant (
  document  text  not null references document on delete cascade,
  record    text  not null,
  primary key (document, record)
);
create index document_meant_by_record on document_meant (record);
create table document_sent (
  document  text         not null references document,
  record    text         not null,
  sent_at   timestamptz  not null,
  primary key (document, record)
);
create index document_sent_by_record on document_sent (record);

--changeset sharewell:document-grants
--comment No content changes, and nothing is unsent: the reference above then keeps a sent document from being removed.
revoke update on document, document_content, document_meant from ${app-role};
revoke update, delete on document_sent from ${app-role};
revoke delete on document_content from ${app-role};
