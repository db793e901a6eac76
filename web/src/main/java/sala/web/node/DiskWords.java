package sala.web.node;

import java.util.ArrayList;
import java.util.List;
import sala.mirror.disk.TakenDisk;
import sala.people.Language;
import sala.web.text.Texts;
import sala.web.text.Written;

/** What became of a disk that was taken in, in sentences. */
public record DiskWords(Language language, Texts texts) {

    /** The most important first. */
    public List<String> of(TakenDisk disk) {
        Written written = new Written(language);
        List<String> lines = new ArrayList<>();
        lines.add(text(disk.missingFiles() == 0 ? "disk.taken" : "disk.taken-in-part", disk.place()));
        if (!disk.complete()) {
            lines.add(text("disk.was-unfinished"));
        }
        if (!disk.unreadable().isEmpty()) {
            lines.add(text("disk.unreadable", String.join(", ", disk.unreadable())));
        }
        if (disk.leftBytes() > 0) {
            lines.add(text("disk.next", disk.place() + 1, written.bytes(disk.leftBytes())));
        }
        if (disk.missingFiles() > 0) {
            lines.add(text("disk.missing", written.number(disk.missingFiles()), written.bytes(disk.missingBytes())));
        }
        return lines;
    }

    private String text(String key, Object... arguments) {
        return texts.text(language, key, arguments);
    }
}
