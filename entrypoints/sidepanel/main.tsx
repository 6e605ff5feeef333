import '../../components/ui/theme.css';
import { mount } from '../../components/ui/mount.tsx';
import { SidePanel } from './SidePanel.tsx';

void mount(<SidePanel />);
