import { createRoot } from 'react-dom/client'
import { Dashboard } from './Dashboard.js'
import { applyTheme, readTheme } from './layout/theme.js'
import './style/page.css'
import './style/print.css'

applyTheme(readTheme())
createRoot(document.getElementById('dashboard')!).render(<Dashboard />)
