package dev.accord.governance;

import dev.accord.operatingmodel.SupportProcess;

/**
 * Which process an issue type stands for.
 *
 * @param requestType narrows the issue type to one request type, or null for all of them
 */
public record ProcessMapping(String issueType, String requestType, SupportProcess process) {}
