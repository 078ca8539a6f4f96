package org.guanai.notification.channel.sms;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guanai.kit.sealing.BlindIndex;
import org.guanai.notification.channel.Channel;
import org.guanai.notification.channel.ChannelKind;
import org.guanai.notification.channel.CodeMessage;
import org.guanai.notification.channel.DeliveryFailure;
import org.guanai.notification.channel.Handed;
import org.guanai.notification.channel.Message;
import org.guanai.notification.channel.Outcome;
import org.guanai.notification.directory.Address;
import org.guanai.notification.directory.Addressee;
import org.guanai.notification.directory.Directory;
import org.guanai.notification.directory.PlaceNames;

/// SMS (短信): says that there is something and where to read it. A provider that is away is passed
/// over for the next one.
@ApplicationScoped
class SmsChannel implements Channel {
    private final List<SmsProvider> providers;
    private final Directory directory;
    private final PlaceNames places;
    private final SmsStatus status;
    private final BlindIndex index;
    private final SmsConfig config;

    SmsChannel(
            @All List<SmsProvider> installed,
            Directory directory,
            PlaceNames places,
            SmsStatus status,
            BlindIndex index,
            SmsConfig config) {
        this.directory = directory;
        this.places = places;
        this.status = status;
        this.index = index;
        this.config = config;
        var byName =
                installed.stream()
                        .collect(Collectors.toMap(SmsProvider::name, Function.identity()));
        providers =
                config.providers().orElse(List.of()).stream()
                        .map(name ->
                                Optional.ofNullable(byName.get(name))
                                        .orElseThrow(() ->
                                                new IllegalStateException(
                                                        "no such provider of SMS: " + name)))
                        .toList();
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.SMS;
    }

    @Override
    public boolean mayReach(Addressee who) {
        return !providers.isEmpty() && who.phone();
    }

    @Override
    public Addressed addressed(Message message) {
        return switch (directory.phone(message.person())) {
            case Address.Unknown _ -> later(DeliveryFailure.UNKNOWN_PERSON);
            case Address.Unreadable _ -> later(DeliveryFailure.UNREADABLE_ADDRESS);
            case Address.None _ -> Outcome.NoAddress::new;
            case Address.Of(var phone) -> {
                var sms = sms(phone, message);
                yield () -> send(sms);
            }
        };
    }

    @Override
    public Outcome sendCode(String address, CodeMessage code) {
        return send(Sms.code(code.id(), address, code.code()));
    }

    private static Addressed later(DeliveryFailure failure) {
        return () -> new Outcome.Later(failure);
    }

    private Sms sms(String phone, Message message) {
        return Sms.of(
                message.id(),
                phone,
                places.name(message.org()),
                message.subject(),
                message.link().orElse(""));
    }

    private Outcome send(Sms sms) {
        SmsAnswer answer = new SmsAnswer.Away("none");
        for (var provider : providers) {
            answer = provider.send(sms);
            if (!(answer instanceof SmsAnswer.Away || answer instanceof SmsAnswer.Misconfigured)) {
                break;
            }
        }
        return outcome(answer, sms);
    }

    private Outcome outcome(SmsAnswer answer, Sms sms) {
        return switch (answer) {
            case SmsAnswer.Taken(var reference) -> {
                status.worked();
                yield new Outcome.HandedOver(handed(reference, sms));
            }
            case SmsAnswer.Refused _ -> {
                status.worked();
                yield new Outcome.Refused(0);
            }
            case SmsAnswer.Away(var code) when code.equals("none") -> {
                status.unreachable();
                yield new Outcome.Later(DeliveryFailure.CHANNEL_UNAVAILABLE);
            }
            case SmsAnswer.Away(var code) -> {
                status.refused(code);
                yield new Outcome.Later(DeliveryFailure.CHANNEL_UNAVAILABLE);
            }
            case SmsAnswer.Misconfigured(var code) -> {
                status.refused(code);
                yield new Outcome.Later(DeliveryFailure.REFUSED_INSTALLATION);
            }
        };
    }

    private Handed handed(String reference, Sms sms) {
        var cost = config.price().multiply(BigDecimal.valueOf(sms.parts()));
        return new Handed(reference, index.of(SmsPhones.DOMAIN, sms.phone()), cost);
    }
}
