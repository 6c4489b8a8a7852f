package com.atlassian.query.clause;

/** A field compared with an operand. */
public interface TerminalClause {}
