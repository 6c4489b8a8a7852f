package com.atlassian.sal.api.transaction;

/** Work done inside one transaction. */
public interface TransactionCallback<T> {
    T doInTransaction();
}
