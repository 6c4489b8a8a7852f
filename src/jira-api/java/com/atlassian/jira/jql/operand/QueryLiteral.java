package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/** One value of a query: a number or a text. */
public class QueryLiteral {
    private final Long number;
    private final String text;

    public QueryLiteral(Operand source, Long number) {
        this.number = number;
        this.text = null;
    }

    public QueryLiteral(Operand source, String text) {
        this.number = null;
        this.text = text;
    }

    public Long getLongValue() {
        return number;
    }

    public String getStringValue() {
        return text;
    }
}
