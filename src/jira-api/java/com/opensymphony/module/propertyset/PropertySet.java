package com.opensymphony.module.propertyset;

/** Values that a workflow keeps with an issue. */
public interface PropertySet {}
