import '../../components/ui/theme.css';
import { mount } from '../../components/ui/mount.tsx';
import { Options } from './Options.tsx';

void mount(<Options />);
