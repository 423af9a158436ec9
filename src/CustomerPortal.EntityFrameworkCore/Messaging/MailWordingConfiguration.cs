using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Messaging;

internal sealed class MailWordingConfiguration : IEntityTypeConfiguration<MailWording>
{
    public void Configure(EntityTypeBuilder<MailWording> builder)
    {
        builder.ToTable("MessagingWordings");
        builder.Property(w => w.Template).HasMaxLength(MailConsts.MaxTemplateLength);
        builder.HasMany(w => w.Versions).WithOne().HasForeignKey(v => v.WordingId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(w => new { w.TenantId, w.Template, w.Language }).IsUnique();
    }
}
