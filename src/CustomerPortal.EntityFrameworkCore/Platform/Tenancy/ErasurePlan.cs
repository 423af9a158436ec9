using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>
/// The statements that take every row of one tenant, derived from the model: a table that a new module adds is in it by itself. Tables that
/// point at others go first; references that run in a circle are cut before. The tenant's id is parameter {0} of each.
/// </summary>
internal sealed class ErasurePlan
{
    private const string Owner = nameof(ITenantOwned.TenantId);
    private readonly List<ITable> order = [];
    private readonly List<string> untie = [];

    private ErasurePlan()
    {
    }

    /// <summary>Statements that cut circles.</summary>
    public IReadOnlyList<string> Untie => untie;

    /// <summary>Tables in the order in which they are emptied.</summary>
    public IReadOnlyList<string> Tables => [.. order.Select(t => t.Name)];

    /// <summary>The plan of a model.</summary>
    public static ErasurePlan Of(IModel model)
    {
        var plan = new ErasurePlan();
        var left = model.GetRelationalModel().Tables.Where(IsOwned).OrderBy(t => t.Name, StringComparer.Ordinal).ToList();
        foreach (var table in left)
        {
            plan.Cut(table, table.ForeignKeyConstraints.Where(k => k.PrincipalTable == table));
        }

        while (left.Count > 0)
        {
            // Nothing that is left points at it.
            var free = left.Find(t => !left.Any(other => other != t && other.ForeignKeyConstraints.Any(k => k.PrincipalTable == t)));
            if (free is null)
            {
                free = left.Find(t => left.Where(o => o != t).SelectMany(o => o.ForeignKeyConstraints.Where(k => k.PrincipalTable == t)).All(IsOptional))
                    ?? throw new InvalidOperationException($"{left[0].Name} is in a circle of references none of which can be empty.");
                foreach (var other in left.Where(o => o != free))
                {
                    plan.Cut(other, other.ForeignKeyConstraints.Where(k => k.PrincipalTable == free));
                }
            }

            plan.order.Add(free);
            left.Remove(free);
        }

        return plan;
    }

    /// <summary>One statement a table, for so many rows at most; repeated until it finds none.</summary>
    public IEnumerable<string> Delete(int batch) => order.Select(table =>
    {
        var keys = string.Join(", ", table.PrimaryKey!.Columns.Select(c => Quote(c.Name)));
        return $"DELETE FROM {Quote(table.Name)} WHERE ({keys}) IN (SELECT {keys} FROM {Quote(table.Name)} WHERE {Quote(Owner)} = {{0}} LIMIT {batch})";
    });

    /// <summary>Whether the rows of a table belong to tenants.</summary>
    internal static bool IsOwned(ITable table) => table.EntityTypeMappings.Any(m => typeof(ITenantOwned).IsAssignableFrom(m.TypeBase.ClrType));

    private static bool IsOptional(IForeignKeyConstraint key) => key.Columns.Any(c => c.IsNullable);

    private static string Quote(string name) => $"\"{name}\"";

    private void Cut(ITable table, IEnumerable<IForeignKeyConstraint> keys)
    {
        foreach (var key in keys)
        {
            // Never the owner itself, which may be part of a reference.
            var column = key.Columns.FirstOrDefault(c => c.IsNullable && c.Name != Owner);
            if (column is not null)
            {
                untie.Add($"UPDATE {Quote(table.Name)} SET {Quote(column.Name)} = NULL WHERE {Quote(Owner)} = {{0}} AND {Quote(column.Name)} IS NOT NULL");
            }
            else if (key.PrincipalTable != table)
            {
                throw new InvalidOperationException($"{key.Name} cannot be cut.");
            }
        }
    }
}
