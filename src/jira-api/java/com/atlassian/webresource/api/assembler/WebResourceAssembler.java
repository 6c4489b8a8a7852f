package com.atlassian.webresource.api.assembler;

/** Collects what a page needs. */
public interface WebResourceAssembler {
    RequiredResources resources();
}
