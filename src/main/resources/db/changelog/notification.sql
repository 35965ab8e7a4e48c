--liquibase formatted sql

--changeset sharewell:notification-outbox
--comment One row for each event and person told; the constraint is what keeps anybody from being told twice.
-- A row keeps what the mail is made from and no finished text, address or name: the text and the address are those of
-- the moment it is sent, and a digest can later put several waiting rows of one person into one mail.
create table outbox (
    id         uuid primary key,
    event      varchar(200) not null,
    recipient  varchar(255) not null,
    letter     varchar(60)  not null,
    reference  varchar(200) not null,
    state      varchar(20)  not null,
    made_at    timestamptz  not null,
    settled_at timestamptz,
    constraint outbox_told_once unique (event, recipient),
    constraint outbox_state check (state in ('waiting', 'sent', 'no-address', 'mail-off')),
    constraint outbox_settled check ((state = 'waiting') = (settled_at is null))
);
comment on column outbox.id is 'also the left half of the Message-ID, so that a repeat is known as one';
comment on column outbox.recipient is 'user id';

--changeset sharewell:notification-digest
--comment Routine work waits for a digest, which is a row of the outbox itself and is named by the rows that it tells.
alter table outbox
    add column digest_at timestamptz,
    add column due_at timestamptz,
    add column work varchar(255),
    add column digest uuid references outbox,
    drop constraint outbox_state,
    add constraint outbox_state check (state in ('waiting', 'sent', 'no-address', 'mail-off', 'in-digest', 'done')),
    add constraint outbox_in_digest check ((state = 'in-digest') = (digest is not null));
create index outbox_waits_for_digest on outbox (digest_at) where state = 'waiting' and digest_at is not null;
create index outbox_told_by_digest on outbox (digest) where digest is not null;
create index outbox_calls_for on outbox (work) where state = 'waiting' and digest_at is not null;
comment on column outbox.recipient is 'user id, or the duty mailbox of a unit: mailbox:csc.assessment';
comment on column outbox.reference is 'of a digest: how many it tells';
comment on column outbox.digest_at is 'null where it goes at once';
comment on column outbox.work is 'business key of what is to be done; null for news';
