interface Props {
  readonly head: readonly string[];
  /** The first cell of each row names it. */
  readonly rows: readonly (readonly string[])[];
}

/** The numbers of a chart. */
export const DataTable = ({ head, rows }: Props) => (
  <table className="table">
    <thead>
      <tr>
        {head.map((title, at) => (
          <th className={at > 0 ? 'num' : undefined} key={title} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([name, ...cells], line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two corrections may be of one day, and rows never change their order
        <tr key={line}>
          <th scope="row">{name}</th>
          {cells.map((cell, at) => (
            <td className="num" key={head[at + 1]}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
