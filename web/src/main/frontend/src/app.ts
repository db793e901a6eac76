// On every page, so kept tiny: everything else is loaded when a page asks for it.
import { startConfirms } from './lib/confirms.ts';
import { startDialogs } from './lib/dialogs.ts';
import { startForms } from './lib/forms.ts';
import { startMenus } from './lib/menus.ts';
import { startModules } from './lib/modules.ts';
import { startToasts } from './lib/toasts.ts';
import { startWaiting } from './lib/waiting.ts';

startToasts();
startMenus();
startDialogs();
startConfirms();
startForms();
startModules(document);
startWaiting();
