package org.guanai.aid;

public class Budget {}
