import '../../components/ui/theme.css';
import { mount } from '../../components/ui/mount.tsx';
import { Popup } from './Popup.tsx';

void mount(<Popup />);
