import type { RunSettings } from '../../core/loop/types';
import type { RunRecord } from '../../core/record/schema';
import type { StudyRecord } from '../../core/record/study';
import { report } from '../text/en/report';
import { html, type Html } from './html';

interface Paper {
  readonly key: string;
  readonly title: string;
  /** As BibTeX wants them: 'Last, First'. */
  readonly authors: readonly string[];
  readonly arxiv: string;
}

/** The papers that science.md rests on; titles and authors as on arXiv. */
const PAPERS = {
  profileLlm: {
    key: 'dai2025profilellm',
    title: 'Profile-LLM: Dynamic Profile Optimization for Realistic Personality Expression in LLMs',
    authors: ['Dai, Shi-Wei', 'Shie, Yan-Wei', 'Yang, Tsung-Huan', 'Ku, Lun-Wei', 'Li, Yung-Hui'],
    arxiv: '2511.19852',
  },
  opro: {
    key: 'yang2023opro',
    title: 'Large Language Models as Optimizers',
    authors: [
      ...['Yang, Chengrun', 'Wang, Xuezhi', 'Lu, Yifeng', 'Liu, Hanxiao', 'Le, Quoc V.', 'Zhou, Denny'],
      'Chen, Xinyun',
    ],
    arxiv: '2309.03409',
  },
  trait: {
    key: 'lee2024trait',
    title:
      'Do LLMs Have Distinct and Consistent Personality? TRAIT: Personality Testset designed for LLMs with Psychometrics',
    authors: [
      ...['Lee, Seungbeen', 'Lim, Seungwon', 'Han, Seungju', 'Oh, Giyeong', 'Chae, Hyungjoo'],
      ...['Chung, Jiwan', 'Kim, Minju', 'Kwak, Beong-woo', 'Lee, Yeonsoo', 'Lee, Dongha', 'Yeo, Jinyoung'],
      'Yu, Youngjae',
    ],
    arxiv: '2406.14703',
  },
  mpi: {
    key: 'jiang2022mpi',
    title: 'Evaluating and Inducing Personality in Pre-trained Language Models',
    authors: ['Jiang, Guangyuan', 'Xu, Manjie', 'Zhu, Song-Chun', 'Han, Wenjuan', 'Zhang, Chi', 'Zhu, Yixin'],
    arxiv: '2206.07550',
  },
  serapio: {
    key: 'serapiogarcia2023personality',
    title: 'Personality Traits in Large Language Models',
    authors: [
      ...['Serapio-García, Greg', 'Safdari, Mustafa', 'Crepy, Clément', 'Sun, Luning', 'Fitz, Stephen'],
      ...['Romero, Peter', 'Abdulhai, Marwa', 'Faust, Aleksandra', 'Matarić, Maja'],
    ],
    arxiv: '2307.00184',
  },
} as const satisfies Record<string, Paper>;
type PaperId = keyof typeof PAPERS;

/** The works a record rests on; a work that nothing in the record used is not named. */
export function papersOf(record: RunRecord | StudyRecord): PaperId[] {
  if (record.kind === 'personaloop-run') return runPapers(record.settings);
  const { instrument, source, persona } = record.settings as {
    instrument?: string;
    source?: string;
    persona?: string | null;
  };
  switch (record.study) {
    case 'profile':
      return instrument === 'ipip-neo-120' ? ['mpi'] : [];
    case 'compare':
    case 'transfer':
      return ['trait'];
    // Personas by rule come from the graded adjectives.
    case 'calibration':
      return ['trait', 'serapio'];
    case 'quality':
      return persona === null ? ['trait', 'serapio'] : ['trait'];
    case 'intensity':
      return source === 'ladder' ? ['trait', 'serapio'] : ['trait'];
  }
}

function runPapers({ seeds, proposer, operators }: RunSettings): PaperId[] {
  const p2 = seeds.some((id) => id.startsWith('p2-'));
  const ladder =
    proposer === 'template' || operators || seeds.some((id) => ['adjectives', 'ladder'].includes(id));
  return [
    'profileLlm',
    'opro',
    'trait',
    ...(p2 ? (['mpi'] as const) : []),
    ...(ladder ? (['serapio'] as const) : []),
  ];
}

/** arXiv numbers begin with year and month. */
const yearOf = ({ arxiv }: Paper) => `20${arxiv.slice(0, 2)}`;
const spoken = (author: string) => author.split(', ').reverse().join(' ');

/** The list of works and the same as BibTeX, the notebook itself last. */
export function referencesSection(record: RunRecord | StudyRecord): Html {
  const papers: Paper[] = papersOf(record).map((id) => PAPERS[id]);
  const year = record.createdAt.slice(0, 4);
  const { references: text, headings } = report;
  return html`<h2>${headings.references}</h2>
    <p>${text.note}</p>
    <ul>
      ${papers.map(
        (paper) =>
          html`<li>
            ${paper.authors.map(spoken).join(', ')} (${yearOf(paper)}). ${paper.title}. arXiv:${paper.arxiv}.
          </li>`,
      )}
      <li>Personaloop ${record.app} (${year}). ${text.software}.</li>
    </ul>
    <h3>${text.bibtex}</h3>
    <pre>${[...papers.map(bibtex), software(record.app, year)].join('\n\n')}</pre>`;
}

const bibtex = (paper: Paper): string =>
  entry('misc', paper.key, {
    title: `{${paper.title}}`,
    author: paper.authors.join(' and '),
    year: yearOf(paper),
    eprint: paper.arxiv,
    archivePrefix: 'arXiv',
  });

const software = (version: string, year: string): string =>
  entry('software', 'personaloop', {
    title: '{Personaloop}',
    note: report.references.software,
    version: bibtexSafe(version),
    year: bibtexSafe(year),
  });

/** The version comes from the record, which may be anybody's file. */
const bibtexSafe = (text: string) => text.replace(/[^\w.+-]/g, '');

const entry = (type: string, key: string, fields: Readonly<Record<string, string>>): string =>
  [`@${type}{${key},`, ...Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`), '}'].join(
    '\n',
  );
