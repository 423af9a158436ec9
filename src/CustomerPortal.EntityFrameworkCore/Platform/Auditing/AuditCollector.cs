using System.Text.Json;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CustomerPortal.Platform.Auditing;

/// <summary>Reads off a save what the log tells about it: one act for each thing that it makes, changes or deletes.</summary>
internal sealed class AuditCollector(SettingRegistry settings)
{
    private const string There = "✓";

    private static readonly string[] NumberNames = ["Number", "Code"];
    private static readonly string[] PlainNames = ["Name", "DisplayName", "UserName", "Email", "Title", "Subject"];

    /// <summary>The acts, in the order in which their first row was tracked.</summary>
    public IReadOnlyList<AuditAct> Collect(ChangeTracker tracker)
    {
        var tracked = tracker.Entries().ToList();
        var changed = tracked.Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && e.Entity is not AuditEntry).ToList();
        if (changed.Count == 0)
        {
            return [];
        }

        var rows = new AuditRows(tracked);
        var things = new OrderedDictionary<(string, Guid), Thing>();
        foreach (var row in changed.Where(r => r.Entity is not AccountSession))
        {
            if (rows.PlaceOf(row) is { } place)
            {
                if (!things.TryGetValue((place.Kind, place.Id), out var thing))
                {
                    things.Add((place.Kind, place.Id), thing = new Thing(place));
                }

                Tell(thing, place, row);
            }
        }

        return [.. changed.Select(OfSession).OfType<AuditAct>(), .. things.Values.Where(t => t.IsWorthTelling).Select(t => t.ToAct())];
    }

    // A session is somebody who comes or goes.
    private static AuditAct? OfSession(EntityEntry row)
    {
        if (row.Entity is not AccountSession session || (row.State != EntityState.Added && session.EndedAt is null))
        {
            return null;
        }

        var kind = session.Kind == UserKind.Staff ? nameof(StaffUser) : nameof(ContactLogin);
        if (row.State != EntityState.Added)
        {
            return new AuditAct(AuditAction.SignedOut, kind, session.AccountId, null);
        }

        var behind = session.BehindId is { } id ? new PersonBehind(id, session.BehindName ?? string.Empty) : null;
        return new AuditAct(AuditAction.SignedIn, kind, session.AccountId, null)
        {
            Reason = session.Way.ToString(),
            By = new Actor(session.Kind, session.AccountId, null, []) { SessionId = session.Id, Behind = behind },
        };
    }

    private void Tell(Thing thing, AuditPlace place, EntityEntry row)
    {
        thing.Whole ??= place.Whole;
        var wasThere = row.State != EntityState.Added;
        var isThere = row.State != EntityState.Deleted;
        if (place.Path.Length > 0 && row.State != EntityState.Modified && !row.Metadata.IsOwned())
        {
            thing.Tell(place.Path.TrimEnd('.'), wasThere ? There : null, isThere ? There : null, false, wasThere, isThere);
        }

        foreach (var property in row.Properties.Where(p => AuditValues.IsSaid(p.Metadata) && (p.IsModified || !wasThere || !isThere)))
        {
            var before = wasThere ? AuditValues.Text(property.Metadata, property.OriginalValue) : null;
            var after = isThere ? AuditValues.Text(property.Metadata, property.CurrentValue) : null;
            thing.Tell(place.Path + AuditValues.Camel(property.Metadata.Name), before, after, Hides(property), wasThere, isThere);
        }
    }

    private bool Hides(PropertyEntry property) =>
        AuditValues.IsSecret(property.Metadata)
        || (property.EntityEntry.Entity is SettingValue setting && property.Metadata.Name == nameof(SettingValue.Value)
            && settings.Find(setting.Name)?.Kind == SettingKind.Secret);

    private sealed class Thing(AuditPlace place)
    {
        private readonly OrderedDictionary<string, Told> fields = [];

        public EntityEntry? Whole { get; set; }

        public bool IsWorthTelling => Action != AuditAction.Changed || Differences.Any();

        private AuditAction Action => Whole?.State switch
        {
            EntityState.Added => AuditAction.Created,
            EntityState.Deleted => AuditAction.Deleted,
            _ => AuditAction.Changed,
        };

        private IEnumerable<KeyValuePair<string, Told>> Differences => fields.Where(f => f.Value.IsDifference);

        /// <summary>A part that is put in another's place comes as one row that goes and one that comes.</summary>
        public void Tell(string field, string? before, string? after, bool isSecret, bool wasThere, bool isThere)
        {
            var told = fields.TryGetValue(field, out var other) ? other : new Told(null, null, isSecret, true);
            fields[field] = new Told(wasThere ? before : told.Before, isThere ? after : told.After, isSecret, wasThere && isThere);
        }

        public AuditAct ToAct()
        {
            var told = Differences.ToList();
            var changes = told.Take(AuditConsts.MaxChanges)
                .Select(f => f.Value.IsSecret ? new AuditChangeDto(f.Key, null, null, true) : new AuditChangeDto(f.Key, f.Value.Before, f.Value.After, false))
                .ToList();
            if (told.Count > changes.Count)
            {
                changes.Add(new AuditChangeDto("…", null, $"+{told.Count - changes.Count}", false));
            }

            return new AuditAct(Action, place.Kind, place.Id, Label()) { Changes = changes.Count == 0 ? null : JsonSerializer.Serialize(changes) };
        }

        private string? Label()
        {
            if (Whole is null)
            {
                return null;
            }

            var name = First(Whole, PlainNames) ?? Whole.References.Select(r => r.TargetEntry).OfType<EntityEntry>().Select(part => First(part, PlainNames)).FirstOrDefault(n => n is not null);
            return string.Join(' ', new[] { First(Whole, NumberNames), name }.Where(n => n is not null)) is { Length: > 0 } label ? label : null;
        }

        private static string? First(EntityEntry row, string[] names) => names
            .Select(row.Metadata.FindProperty).OfType<Microsoft.EntityFrameworkCore.Metadata.IProperty>()
            .Where(p => !AuditValues.IsSecret(p))
            .Select(p => AuditValues.Text(p, row.Property(p.Name).CurrentValue)).FirstOrDefault(text => text is not null);
    }

    private sealed record Told(string? Before, string? After, bool IsSecret, bool IsOneRow)
    {
        // A row that comes or goes tells what it holds; a row that stays what became of it.
        public bool IsDifference => IsOneRow
            ? Before != After || IsSecret
            : Before != After && !(AuditValues.IsNothing(Before) && AuditValues.IsNothing(After));
    }
}
