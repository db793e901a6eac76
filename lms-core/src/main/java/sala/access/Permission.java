package sala.access;

import static sala.access.Reach.AREA;
import static sala.access.Reach.CLASSROOM;
import static sala.access.Reach.DISTRICT;
import static sala.access.Reach.OPEN;
import static sala.access.Reach.OWN;
import static sala.access.Reach.SCHOOL;
import static sala.access.Reach.SHARED;
import static sala.access.Reach.STAFF;
import static sala.access.Role.DISTRICT_ADMIN;
import static sala.access.Role.PUPIL;
import static sala.access.Role.SCHOOL_KEEPER;
import static sala.access.Role.SUPERVISOR;
import static sala.access.Role.TEACHER;

import java.util.List;

/** The access table: each thing that can be done, by which roles, how far. Who is not named may not. */
public enum Permission {
    /** See and change what is one's own: profile, language, password, sessions. */
    SELF(
            Rule.of(PUPIL, OWN),
            Rule.of(TEACHER, OWN),
            Rule.of(SCHOOL_KEEPER, OWN),
            Rule.of(SUPERVISOR, OWN),
            Rule.of(DISTRICT_ADMIN, OWN)),
    /** Search; each hit is still decided by its own audience. */
    SEARCH(
            Rule.of(PUPIL, OPEN),
            Rule.of(TEACHER, OPEN),
            Rule.of(SCHOOL_KEEPER, OPEN),
            Rule.of(SUPERVISOR, OPEN),
            Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** See what was searched for and not found, at all schools. */
    MISSED_VIEW(Rule.of(SUPERVISOR, DISTRICT), Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** See which files have no text that search could find, and have them read again. */
    UNREAD_KEEP(Rule.of(SCHOOL_KEEPER, SCHOOL), Rule.of(SUPERVISOR, DISTRICT), Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** Say which expressions mean the same when somebody searches. */
    SYNONYM_KEEP(Rule.of(SUPERVISOR, DISTRICT), Rule.of(DISTRICT_ADMIN, DISTRICT)),

    /** Put a media item into the register. */
    MEDIA_UPLOAD(
            Rule.of(TEACHER, OWN),
            Rule.of(SCHOOL_KEEPER, OWN),
            Rule.of(SUPERVISOR, OWN),
            Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** Bring folders and disks of lessons into the register; opens folders of the server itself. */
    MEDIA_IMPORT(Rule.of(SCHOOL_KEEPER, SCHOOL), Rule.of(SUPERVISOR, DISTRICT), Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** See what waits for the encoder, let it rest, and say what comes first. */
    MEDIA_ENCODE(Rule.of(SCHOOL_KEEPER, SCHOOL), Rule.of(SUPERVISOR, DISTRICT), Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** Say what one thinks of a media item. */
    MEDIA_REVIEW(
            Rule.of(TEACHER, STAFF, OWN, SCHOOL),
            Rule.of(SCHOOL_KEEPER, STAFF, OWN, SCHOOL),
            Rule.of(SUPERVISOR, DISTRICT),
            Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** See a collection of media; each item in it is still decided by its own rule. */
    COLLECTION_VIEW(
            Rule.of(PUPIL, OPEN),
            Rule.of(TEACHER, OPEN, OWN, SCHOOL),
            Rule.of(SCHOOL_KEEPER, OPEN, OWN, SCHOOL),
            Rule.of(SUPERVISOR, DISTRICT),
            Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** Make a collection of media, and change it. */
    COLLECTION_EDIT(
            Rule.of(TEACHER, OWN),
            Rule.of(SCHOOL_KEEPER, OWN),
            Rule.of(SUPERVISOR, OWN),
            Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** Watch or read a media item. */
    MEDIA_VIEW(
            Rule.of(PUPIL, OPEN, SHARED, CLASSROOM),
            Rule.of(TEACHER, STAFF, OWN, SCHOOL),
            Rule.of(SCHOOL_KEEPER, STAFF, OWN, SCHOOL),
            Rule.of(SUPERVISOR, DISTRICT),
            Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** Let the pupils of its school see a media item that is not published, or no longer. */
    MEDIA_SHARE(
            Rule.of(TEACHER, OWN),
            Rule.of(SCHOOL_KEEPER, OWN, SCHOOL),
            Rule.of(SUPERVISOR, OWN),
            Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** Change or withdraw a media item. */
    MEDIA_EDIT(
            Rule.of(TEACHER, OWN),
            Rule.of(SCHOOL_KEEPER, OWN),
            Rule.of(SUPERVISOR, OWN),
            Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** Approve, publish, send back a media item. */
    MEDIA_APPROVE(Rule.of(SUPERVISOR, AREA), Rule.of(DISTRICT_ADMIN, DISTRICT)),

    /** Say how much room a school may use for media. */
    QUOTA_SET(Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** Say for which learning areas a supervisor decides about media. */
    AREA_GIVE(Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** Say where copies that one can hold are kept, and who has one. */
    COPY_KEEP(Rule.of(SUPERVISOR, DISTRICT), Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** See which of the office's copies a school has, and say that one has come or was sent back. */
    COPY_RECEIVE(Rule.of(SCHOOL_KEEPER, SCHOOL), Rule.of(SUPERVISOR, DISTRICT), Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** Load the curriculum's indicators, or take them away. */
    INDICATOR_KEEP(Rule.of(SUPERVISOR, DISTRICT), Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** Hand out a sheet or a link of one's own to a class, with a lesson on air. */
    HANDOUT_GIVE(Rule.of(TEACHER, CLASSROOM)),
    /** See what was handed out to a class; what is for staff is the school's and not the class's. */
    HANDOUT_VIEW(
            Rule.of(PUPIL, CLASSROOM),
            Rule.of(TEACHER, SCHOOL),
            Rule.of(SCHOOL_KEEPER, SCHOOL),
            Rule.of(SUPERVISOR, DISTRICT),
            Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** Say what is on air when, and what belongs to each lesson. */
    TIMETABLE_EDIT(Rule.of(SUPERVISOR, DISTRICT), Rule.of(DISTRICT_ADMIN, DISTRICT)),

    /** Make a course. */
    COURSE_MAKE(Rule.of(TEACHER, OWN), Rule.of(SUPERVISOR, OWN), Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** See a course and what is in it, without taking it. */
    COURSE_VIEW(
            Rule.of(PUPIL, CLASSROOM),
            Rule.of(TEACHER, OWN, OPEN, SCHOOL),
            Rule.of(SCHOOL_KEEPER, OPEN, SCHOOL),
            Rule.of(SUPERVISOR, DISTRICT),
            Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** Change a course. */
    COURSE_EDIT(Rule.of(TEACHER, OWN), Rule.of(SUPERVISOR, OWN), Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** Let the classes of its school work on a course that is not published, or no longer. */
    COURSE_SHARE(Rule.of(TEACHER, OWN), Rule.of(SCHOOL_KEEPER, SCHOOL), Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** Approve, publish, send back a course. */
    COURSE_APPROVE(Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** Give a course to a classroom. */
    COURSE_ASSIGN(Rule.of(TEACHER, CLASSROOM, SCHOOL), Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** Work on the activities of a course; leaves attempts and records. */
    COURSE_TAKE(Rule.of(PUPIL, CLASSROOM)),
    /** See the attempts and results of others. */
    RESULT_VIEW(
            Rule.of(PUPIL, OWN),
            Rule.of(TEACHER, CLASSROOM),
            Rule.of(SUPERVISOR, DISTRICT),
            Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** Let a class learn together before one screen: play, tick who is there, ask. */
    CLASS_SESSION_HOLD(Rule.of(TEACHER, CLASSROOM)),
    /** See who of a class is where, who needs help, and what to repeat. */
    CLASS_FOLLOW(Rule.of(TEACHER, CLASSROOM)),

    /** See use by school, class, subject and item. */
    REPORT_USAGE(
            Rule.of(TEACHER, SCHOOL),
            Rule.of(SCHOOL_KEEPER, SCHOOL),
            Rule.of(SUPERVISOR, DISTRICT),
            Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** Make pupils' accounts, change and close them, and put pupils into classes. */
    PUPIL_KEEP(Rule.of(SCHOOL_KEEPER, SCHOOL), Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** Give pupils another password. */
    PUPIL_PASSWORD(Rule.of(TEACHER, CLASSROOM), Rule.of(SCHOOL_KEEPER, SCHOOL), Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** Make teachers' accounts, change and close them, give them classes and other passwords. */
    TEACHER_KEEP(Rule.of(SCHOOL_KEEPER, SCHOOL), Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** The same for keepers of schools, supervisors and the district's admins. */
    OFFICE_KEEP(Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** See a school and its classes. */
    SCHOOL_VIEW(
            Rule.of(TEACHER, SCHOOL),
            Rule.of(SCHOOL_KEEPER, SCHOOL),
            Rule.of(SUPERVISOR, DISTRICT),
            Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** Make schools, rename and close them. */
    SCHOOL_KEEP(Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** Make classes, rename and close them, and lead them into the next year. */
    CLASSROOM_KEEP(Rule.of(SCHOOL_KEEPER, SCHOOL), Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** See people of a school. */
    PERSON_VIEW(Rule.of(TEACHER, CLASSROOM), Rule.of(SCHOOL_KEEPER, SCHOOL), Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** Bring in pupils and teachers from files. */
    ROSTER_KEEP(Rule.of(SCHOOL_KEEPER, SCHOOL), Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** See the fleet of school nodes. */
    FLEET_VIEW(Rule.of(SUPERVISOR, DISTRICT), Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** Let a school's node join, or cut it off. */
    FLEET_MANAGE(Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** At a school: see what was offered to the district, and what became of it. */
    OFFER_VIEW(Rule.of(TEACHER, OWN), Rule.of(SCHOOL_KEEPER, SCHOOL), Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** At a school: see what is on its way from the district, and have something come first. */
    COMING_ORDER(Rule.of(TEACHER, SCHOOL), Rule.of(SCHOOL_KEEPER, SCHOOL), Rule.of(DISTRICT_ADMIN, DISTRICT)),
    /** See this node's state and jobs, synchronise it. */
    NODE_KEEP(Rule.of(SCHOOL_KEEPER, SCHOOL), Rule.of(DISTRICT_ADMIN, DISTRICT));

    private final List<Rule> rules;

    Permission(Rule... rules) {
        this.rules = List.of(rules);
    }

    /** The lines of the table for this permission. */
    public List<Rule> rules() {
        return rules;
    }
}
