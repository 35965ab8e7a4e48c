/**
 * The benchmark, which is no test and has a command of its own: {@code mvn -P benchmark spring-boot:test-run}.
 *
 * <p>It measures whole requests a second against the bare engine, and how long staff's task lists take with and without
 * 50,000 finished requests, on a PostgreSQL whose commits reach the disk. {@link org.sharewell.bench.BareEngine} says
 * what the bare engine is.
 *
 * <p>{@link org.sharewell.bench.Morning} is another one: what is due at once after a holiday, and how long lists take
 * meanwhile. {@link org.sharewell.bench.Watched} is what watching all of it in Cockpit costs.
 */
package org.sharewell.bench;
