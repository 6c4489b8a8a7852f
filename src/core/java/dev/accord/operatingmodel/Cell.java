package dev.accord.operatingmodel;

/** One cell of the accountability matrix: who is accountable for this process on this part. */
public record Cell(SupportProcess process, Part part, Party party) {}
