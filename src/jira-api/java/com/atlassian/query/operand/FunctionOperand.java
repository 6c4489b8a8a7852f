package com.atlassian.query.operand;

import java.util.Collection;
import java.util.List;

/** A function with its arguments, as a query wrote it. */
public class FunctionOperand implements Operand {
    private final List<String> arguments;

    public FunctionOperand(String name, Collection<String> arguments) {
        this.arguments = List.copyOf(arguments);
    }

    public List<String> getArgs() {
        return arguments;
    }
}
