package org.guanai.registry.exchange.logincard;

import java.util.List;

/// Login cards (登录卡), in the order in which they are handed out.
public record LoginCardList(List<LoginCard> cards) {}
