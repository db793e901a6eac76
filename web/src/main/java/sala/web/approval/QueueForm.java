package sala.web.approval;

import sala.fault.Invalid;
import sala.media.bulk.Verdict;
import sala.web.page.Form;

/** What an approver ticked in the queue, and decided about it. */
record QueueForm(Form form) {

    Verdict verdict() {
        return form.choice("verdict", Verdict.class).orElseThrow(() -> new Invalid("verdict", "field.required"));
    }
}
