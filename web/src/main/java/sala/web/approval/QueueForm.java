package sala.web.approval;

import java.util.List;
import java.util.UUID;
import sala.fault.Invalid;
import sala.media.bulk.Verdict;
import sala.media.item.MediaVersion;
import sala.web.page.Form;

/** What an approver ticked in the queue, and decided about it. */
record QueueForm(Form form) {

    /** Each as it was on the screen. */
    List<MediaVersion> chosen() {
        return form.all("items").stream().map(QueueForm::version).toList();
    }

    Verdict verdict() {
        return form.choice("verdict", Verdict.class).orElseThrow(() -> new Invalid("verdict", "field.required"));
    }

    private static MediaVersion version(String value) {
        try {
            int between = value.indexOf('.');
            return new MediaVersion(
                    UUID.fromString(value.substring(0, Math.max(0, between))),
                    Long.parseLong(value.substring(between + 1)));
        } catch (IllegalArgumentException e) {
            throw new Invalid("items", "field.choice");
        }
    }
}
