package org.partnine.platform;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.partnine.accounts.Account;
import org.partnine.accounts.LinkMail;
import org.partnine.accounts.OneTimeLink;
import org.partnine.platform.postgres.CannotStart;
import org.partnine.web.frame.Texts;
import org.partnine.wording.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** One-time links by the mail server that {@code spring.mail.*} names; without one they go by no mail. */
@Component
class LinksByMail implements LinkMail {

    private static final Logger LOG = LoggerFactory.getLogger(LinksByMail.class);

    private static final Pattern REFUSAL = Pattern.compile("[45]\\d\\d\\b");

    private final ObjectProvider<JavaMailSender> sender;
    private final boolean isSetUp;
    private final String from;

    /** Fails if there is a mail server but nobody from whom mail could come. */
    LinksByMail(ObjectProvider<JavaMailSender> sender, Environment environment) {
        this.sender = sender;
        this.isSetUp = !environment.getProperty("spring.mail.host", "").isBlank();
        this.from = environment.getProperty("part-nine.mail-from", "").strip();
        if (isSetUp) {
            refuseUnlessAddress(from);
        }
    }

    private static void refuseUnlessAddress(String from) {
        try {
            new InternetAddress(from, true).validate();
        } catch (AddressException e) {
            throw new CannotStart(
                    "spring.mail.host names a mail server, but part-nine.mail-from no sender: write an e-mail address"
                            + " there, such as register@example.org",
                    e);
        }
    }

    @Override
    public Result send(OneTimeLink.Kind kind, Account to, String link, String language) {
        JavaMailSender server = isSetUp ? sender.getIfAvailable() : null;
        if (server == null) {
            return Result.NOT_SET_UP;
        }
        String tag = to.language() == null ? language : to.language();
        try {
            send(server, kind, to.email(), link, Language.ofTag(tag).orElse(Language.EN));
            return Result.SENT;
        } catch (MailException | MessagingException e) {
            LOG.error("The mail server did not take a one-time link for {}: {}", to.key(), told(e));
            return Result.FAILED;
        }
    }

    /** Text alone: nothing in it is fetched, and nothing tells that it was read. */
    private void send(JavaMailSender server, OneTimeLink.Kind kind, String email, String link, Language language)
            throws MessagingException {
        Texts texts = Texts.in(language);
        var message = server.createMimeMessage();
        var mail = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        mail.setFrom(from);
        mail.setTo(email);
        mail.setSubject(texts.of("mail." + kind + ".subject"));
        mail.setText(texts.of(
                "mail." + kind + ".text",
                Map.of(
                        "link",
                        link,
                        "days",
                        kind.life().toDays(),
                        "hours",
                        kind.life().toHours())));
        message.setHeader("Content-Language", language.tag());
        message.setHeader("Auto-Submitted", "auto-generated");
        server.send(message);
    }

    /** Without the server's words: one that refuses a mail may repeat what stood in it, written in one way or another. */
    private static String told(Exception failure) {
        var told = new ArrayList<String>();
        for (Throwable cause = sending(failure); cause != null; cause = cause.getCause()) {
            told.add(cause.getClass().getSimpleName() + code(cause));
        }
        return String.join(", ", told);
    }

    private static Throwable sending(Exception failure) {
        return failure instanceof MailSendException sending && sending.getMessageExceptions().length > 0
                ? sending.getMessageExceptions()[0]
                : failure;
    }

    /** Of a refusal the three digits with which it begins; of a network that fails everything, since no mail got that far. */
    private static String code(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof IOException) {
            return " (" + message + ")";
        }
        return REFUSAL.matcher(message).lookingAt() ? " " + message.substring(0, 3) : "";
    }
}
