--liquibase formatted sql

--changeset sharewell:process-readings
--comment Who opened which record, when (R12). Rows are only added.
create table reading (
  id       bigint generated always as identity primary key,
  record   text        not null,
  task     text        not null,
  person   text        not null,
  read_at  timestamptz not null
);
create index reading_by_record on reading (record);
create index reading_by_task on reading (task, person, read_at);
revoke update, delete on reading from ${app-role};

--changeset sharewell:process-recent-starts
--comment What was started a moment ago, as a digest, so that a form sent twice starts once.
create table recent_start (
  person      text        not null,
  digest      text        not null,
  started_at  timestamptz not null,
  primary key (person, digest)
);

--changeset sharewell:process-drafts
--comment What is typed and not yet submitted, for one person and task; gone with the task, however that ends.
create table draft (
    task_id varchar(64) not null references act_ru_task (id_) on delete cascade,
    person varchar(64) not null,
    record_version text,
    content text,
    saved_at timestamptz,
    primary key (task_id, person)
);

--changeset sharewell:process-readings-without-task
--comment A record is also read on its own page, which belongs to no task.
alter table reading alter column task drop not null;
