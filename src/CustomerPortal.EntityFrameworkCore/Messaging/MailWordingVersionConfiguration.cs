using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Messaging;

internal sealed class MailWordingVersionConfiguration : IEntityTypeConfiguration<MailWordingVersion>
{
    public void Configure(EntityTypeBuilder<MailWordingVersion> builder)
    {
        builder.ToTable("MessagingWordingVersions");
        builder.Property(v => v.Subject).HasMaxLength(MailTemplateConsts.MaxSubjectLength);
        builder.Property(v => v.Html).HasMaxLength(MailTemplateConsts.MaxHtmlLength);
        builder.Property(v => v.Text).HasMaxLength(MailTemplateConsts.MaxTextLength);
        builder.Property(v => v.WrittenByName).HasMaxLength(MailConsts.MaxNameLength);
        builder.Property(v => v.Note).HasMaxLength(MailTemplateConsts.MaxNoteLength);
        builder.HasIndex(v => new { v.TenantId, v.WordingId, v.Number }).IsUnique();
    }
}
