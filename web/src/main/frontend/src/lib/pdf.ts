import { GlobalWorkerOptions, TextLayer, getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** One page of an opened document, drawn when it comes into view. */
interface Leaf {
  readonly frame: HTMLElement;
  readonly number: number;
  drawn: string;
}

/** A PDF on the page: only what is seen is fetched and drawn, with a text layer for selecting and screen readers. */
export class PdfView {
  private readonly leaves: Leaf[] = [];
  private readonly observer: IntersectionObserver;
  private zoom = 1;
  private proportion = 1.414;

  private constructor(
    private readonly pdf: PDFDocumentProxy,
    private readonly stage: HTMLElement,
    private readonly onPage: (page: number) => void,
  ) {
    this.observer = new IntersectionObserver((entries) => this.looked(entries), { root: stage, rootMargin: '50% 0px' });
  }

  /** Opens a document in the stage, which scrolls. */
  static async open(address: string, stage: HTMLElement, label: string, onPage: (page: number) => void): Promise<PdfView> {
    GlobalWorkerOptions.workerSrc = new URL(workerAddress, import.meta.url).href;
    const pdf = await getDocument({ url: address, isEvalSupported: false, disableAutoFetch: true, disableStream: true, rangeChunkSize: 131072 }).promise;
    const view = new PdfView(pdf, stage, onPage);
    await view.lay(label);
    return view;
  }

  get pages(): number {
    return this.pdf.numPages;
  }

  /** The page of which most is seen. */
  get page(): number {
    const middle = this.stage.scrollTop + this.stage.clientHeight / 2;
    return this.leaves.find((leaf) => leaf.frame.offsetTop + leaf.frame.offsetHeight >= middle)?.number ?? this.pages;
  }

  goTo(page: number): void {
    const leaf = this.leaves[Math.min(Math.max(page, 1), this.pages) - 1];
    if (leaf) this.stage.scrollTo({ top: leaf.frame.offsetTop - 8 });
  }

  scaleBy(factor: number): void {
    const page = this.page;
    this.zoom = Math.min(4, Math.max(0.5, this.zoom * factor));
    this.resize();
    this.goTo(page);
  }

  /** Fits the pages to the width there is now. */
  resize(): void {
    for (const leaf of this.leaves) {
      leaf.frame.style.width = `${this.width()}px`;
      leaf.frame.style.height = `${this.width() * this.proportion}px`;
      this.observer.unobserve(leaf.frame);
      this.observer.observe(leaf.frame);
    }
  }

  private width(): number {
    return Math.floor(Math.min(this.stage.clientWidth - 24, 1000) * this.zoom);
  }

  private async lay(label: string): Promise<void> {
    const first = await this.pdf.getPage(1);
    const { width, height } = first.getViewport({ scale: 1 });
    this.proportion = height / width;
    for (let number = 1; number <= this.pages; number++) {
      const frame = document.createElement('div');
      frame.className = 'leaf';
      frame.setAttribute('role', 'group');
      frame.setAttribute('aria-label', `${label} ${number}`);
      this.leaves.push({ frame, number, drawn: '' });
      this.stage.append(frame);
    }
    this.resize();
    this.stage.addEventListener('scroll', () => this.onPage(this.page), { passive: true });
  }

  private looked(entries: IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      const leaf = this.leaves.find((candidate) => candidate.frame === entry.target);
      if (!leaf) continue;
      if (entry.isIntersecting) {
        void this.draw(leaf);
      } else if (leaf.drawn) {
        leaf.frame.replaceChildren();
        leaf.drawn = '';
      }
    }
  }

  private async draw(leaf: Leaf): Promise<void> {
    const wanted = `${this.width()}`;
    if (leaf.drawn === wanted) return;
    leaf.drawn = wanted;
    const page = await this.pdf.getPage(leaf.number);
    const scale = this.width() / page.getViewport({ scale: 1 }).width;
    const canvas = await paint(page, scale);
    if (leaf.drawn !== wanted) return;
    leaf.frame.style.height = `${Math.floor(page.getViewport({ scale }).height)}px`;
    leaf.frame.replaceChildren(canvas, await words(page, scale));
  }
}

async function paint(page: PDFPageProxy, scale: number): Promise<HTMLCanvasElement> {
  const density = Math.min(window.devicePixelRatio || 1, 2);
  const viewport = page.getViewport({ scale: scale * density });
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvasContext: canvas.getContext('2d')!, viewport }).promise;
  return canvas;
}

async function words(page: PDFPageProxy, scale: number): Promise<HTMLElement> {
  const layer = document.createElement('div');
  layer.className = 'textLayer';
  layer.style.setProperty('--scale-factor', String(scale));
  await new TextLayer({ textContentSource: page.streamTextContent(), container: layer, viewport: page.getViewport({ scale }) }).render();
  return layer;
}
