package sala.web.collection;

import java.util.Map;
import sala.media.collection.About;
import sala.media.collection.MediaCollection;
import sala.media.collection.Sharing;
import sala.web.page.Form;

/** The form with what people say of a collection. */
final class AboutForm {

    private AboutForm() {}

    /** @throws sala.fault.Invalid naming the field that is wrong */
    static About read(Form form) {
        return new About(
                form.required("title"),
                form.text("description"),
                form.choice("sharing", Sharing.class).orElse(Sharing.MINE));
    }

    static Form of(MediaCollection collection) {
        About about = collection.about();
        return Form.showing(Map.of(
                "version", String.valueOf(collection.version()),
                "title", about.title(),
                "description", about.description(),
                "sharing", about.sharing().name()));
    }
}
