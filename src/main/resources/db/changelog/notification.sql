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
