import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { Gallery } from './Gallery';

ReactDOM.render(<Gallery />, document.getElementById('gallery'));
