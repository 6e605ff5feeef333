import '../../components/ui/theme.css';
import { mount } from '../../components/ui/mount.tsx';
import { Frame } from './Frame.tsx';

void mount(<Frame />);
