package org.guanai.aid;

/// Stands in for another service's class.
public class Budget {}
