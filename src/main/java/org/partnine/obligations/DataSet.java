package org.partnine.obligations;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A load of reference facts.
 *
 * @param asOf the day up to which the record was checked
 * @param checksum over all its files, hexadecimal
 */
public record DataSet(String name, LocalDate asOf, String checksum, Instant loadedAt) {}
