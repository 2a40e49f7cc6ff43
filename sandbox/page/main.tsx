import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { TAB_PAGE_PATH } from '../pageApi/tabPage';
import { App } from './App';
import { routeHash } from './route';
import './page.css';

// A link from a mail or card leads to the SharePoint page of the plan; here that is the tab of this page.
if (window.location.pathname === TAB_PAGE_PATH) {
  window.history.replaceState(null, '', `/${routeHash('plan', undefined, window.location.search)}`);
}

ReactDOM.render(<App />, document.getElementById('page'));
