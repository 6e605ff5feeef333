import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

/** Stands where a list would be that has nothing to show: why, and the way on. */
export function NothingHere({
  text,
  way,
  onWay,
}: {
  text: string;
  /** What the button says that leads on. */
  way: string;
  onWay: () => void;
}) {
  return (
    <>
      <Notice>{text}</Notice>
      <p className="pb-4 text-center">
        <Button look="quiet" onClick={onWay}>
          {way}
        </Button>
      </p>
    </>
  );
}
