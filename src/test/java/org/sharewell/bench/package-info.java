/**
 * The benchmark, which is no test and has a command of its own: {@code mvn -P benchmark spring-boot:test-run}.
 *
 * <p>It measures whole requests a second against the bare engine, and how long staff's task lists take with and without
 * 50,000 finished requests, on a PostgreSQL whose commits reach the disk. {@link org.sharewell.bench.BareEngine} says
 * what the bare engine is.
 */
package org.sharewell.bench;
