--liquibase formatted sql

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
