/**
 * Quizzes: single choice, true or false, and short text that forgives how Thai is typed. Start at
 * {@link sala.quiz.QuizType}, the activity type, and {@link sala.quiz.Quiz}, its content. Nothing here has tables:
 * content and attempts are JSON in core's (docs/adr/0011).
 */
@NullMarked
package sala.quiz;

import org.jspecify.annotations.NullMarked;
