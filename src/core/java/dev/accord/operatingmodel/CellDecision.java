package dev.accord.operatingmodel;

import java.time.LocalDate;

/**
 * By whom, when and why a cell was agreed.
 *
 * @param by user key
 */
public record CellDecision(String by, LocalDate on, String why) {}
