// Draws a model and shows where its case stands. Without JavaScript the table below the diagram says the same.
(() => {
  const words = (text) => (text ? text.split(' ') : []);
  const paint = (visualization, box) => {
    const registry = visualization.bpmnElementsRegistry;
    const passed = words(box.dataset.passed);
    const waiting = words(box.dataset.waiting);
    registry.updateStyle(passed, { stroke: { color: '#00703c', width: 2 }, fill: { color: '#e3f2e8' } });
    registry.updateStyle(waiting, { stroke: { color: '#1d70b8', width: 4 }, fill: { color: '#d2e2f1' } });
    waiting.forEach((id) =>
      registry.addOverlays(id, {
        position: 'top-center',
        label: 'now',
        style: { font: { color: '#ffffff', size: 14 }, fill: { color: '#1d70b8', opacity: 100 }, stroke: { color: '#1d70b8' } },
      }),
    );
  };
  const draw = async (box) => {
    const answer = await fetch(box.dataset.model, { credentials: 'same-origin' });
    if (!answer.ok) return;
    // The box takes its height first: a diagram is fitted into the room it finds.
    box.dataset.drawn = 'yes';
    const visualization = new bpmnvisu.BpmnVisualization({ container: box, navigation: { enabled: true } });
    visualization.load(await answer.text(), { fit: { type: 'Center', margin: 10 } });
    paint(visualization, box);
  };
  document.querySelectorAll('[data-model]').forEach((box) => draw(box).catch(() => box.remove()));
})();
